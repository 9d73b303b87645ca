// Makes the address of each link with a stand-in for the page's list of provinces: p=~, p=~drop.320000, p=~left.320000.
const standIn = /([?&]p=)~(?:(drop|left|right)\.(\d+))?/;

function changed(list, change, code) {
    const at = list.indexOf(code);
    const rest = list.filter(other => other !== code);
    return !change ? list
        : change === 'drop' ? rest
        : rest.toSpliced(Math.max(0, at + (change === 'left' ? -1 : 1)), 0, code);
}

function resolve() {
    const holder = document.querySelector('[data-list]');
    if (!holder) {
        return;
    }

    const list = holder.dataset.list.split(',');
    for (const link of document.querySelectorAll('a[data-list-url]')) {
        const address = link.dataset.listUrl.replace(standIn, (_, word, change, code) => word + changed(list, change, code).join(','));
        if (link.getAttribute('href') !== address) {
            link.setAttribute('href', address);
        }
    }
}

// what the server sends is in the document before this runs, and this before the reader can follow anything
new MutationObserver(resolve).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-list', 'data-list-url'],
});

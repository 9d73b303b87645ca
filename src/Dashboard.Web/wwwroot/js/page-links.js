// Makes the address of each link with a stand-in for what its page holds once: the list of provinces (data-list), in
// data-list-url as p=~, p=~drop.320000, p=~left.320000; the day (data-day), in href as asOf=~. The data's own day is
// written as none, and an address does not name it.
const listed = /([?&]p=)~(?:(drop|left|right)\.(\d+))?/;
const dayed = /([?&])asOf=~(&?)/;

function changed(list, change, code) {
    const at = list.indexOf(code);
    const rest = list.filter(other => other !== code);
    return !change ? list
        : change === 'drop' ? rest
        : rest.toSpliced(Math.max(0, at + (change === 'left' ? -1 : 1)), 0, code);
}

const withList = (url, list) => url.replace(listed, (_, word, change, code) => word + changed(list, change, code).join(','));

const withDay = (url, day) => url.replace(dayed, (_, before, after) => day ? `${before}asOf=${day}${after}` : after && before);

// The day that is seen: a slider's, while the page and its address wait for it to rest; none for the data's own.
function shownDay() {
    const day = document.querySelector('[data-day]')?.dataset.day;
    const slider = document.querySelector('.days input');
    const pointed = slider?.getAttribute('aria-valuetext');
    return !slider || pointed === day ? day : slider.value === slider.max ? undefined : pointed;
}

function resolve() {
    const list = document.querySelector('[data-list]')?.dataset.list.split(',') ?? [];
    const day = shownDay();
    for (const link of document.querySelectorAll('a[data-list-url], a[data-day-url], a[href*="asOf=~"]')) {
        const sent = link.getAttribute('href');
        if (sent && dayed.test(sent) && !link.dataset.listUrl) {
            link.dataset.dayUrl = sent; // kept for the next day
        }

        const address = withDay(link.dataset.listUrl ? withList(link.dataset.listUrl, list) : link.dataset.dayUrl, day);
        if (sent !== address) {
            link.setAttribute('href', address);
        }
    }
}

// What the server sends is in the document before this runs, and this before the reader can follow anything.
new MutationObserver((records, self) => {
    for (const { target, attributeName } of records) {
        if (attributeName === 'href' && target.dataset.dayUrl && !dayed.test(target.getAttribute('href'))) {
            delete target.dataset.dayUrl; // it has become a link that names its own day, or none
        }
    }

    resolve();
    self.takeRecords(); // its own changes
}).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-list', 'data-list-url', 'data-day', 'aria-valuetext', 'href'],
});

// Show mode: full screen, print, sections by the vertical arrows, columns by Shift and the others, and a clicker's page
// keys, which scroll first and step at the end of the page.
const sections = 'main.show .wrap :is(section + .kf, .sec, .tcol, section > h3)';
const root = document.documentElement;
// what ends full screen: our own keys, or else the browser's Escape, which then ends the show
let ownExit = false;

function bar() {
    return document.querySelector('.show-bar');
}

function enterFullScreen() {
    // a refusal, or a browser without it, leaves the show in its window
    root.requestFullscreen?.()?.catch(() => {});
}

function exitFullScreen() {
    if (document.fullscreenElement) {
        ownExit = true;
        document.exitFullscreen().catch(() => { ownExit = false; });
    }
}

// The section that begins above or below the top of the screen; false where there is none further.
function stepSection(direction) {
    const edge = 12;
    const tops = [0, ...[...document.querySelectorAll(sections)]
        .filter(part => part.checkVisibility())
        .map(part => Math.round(part.getBoundingClientRect().top + scrollY - edge))
        .sort((one, other) => one - other)];
    const top = direction > 0 ? tops.find(at => at > scrollY + 8) : tops.findLast(at => at < scrollY - 8);
    if (tops.length < 2 || top === undefined) {
        return false;
    }

    scrollTo({ top, behavior: 'instant' });
    return true;
}

// A comparison wider than its frame goes on by a province.
function stepColumn(direction) {
    const frame = [...document.querySelectorAll('main.show .ctw')].find(part => part.scrollWidth > part.clientWidth);
    const column = frame?.querySelector('thead th:nth-child(2)');
    frame?.scrollBy({ left: direction * (column?.offsetWidth ?? 0), behavior: 'instant' });
    return !!frame;
}

function leave() {
    bar()?.querySelector('[data-key="Escape"]')?.click();
}

// There is no search field in a show: leaving brings it back.
function leaveToSearch() {
    leave();
    const shown = new MutationObserver(() => {
        const search = document.querySelector('[data-search]');
        if (search) {
            shown.disconnect();
            search.focus();
        }
    });
    shown.observe(document.body, { childList: true, subtree: true });
}

document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-present]')) {
        enterFullScreen();
    } else if (target?.closest('[data-fullscreen]')) {
        if (document.fullscreenElement) {
            exitFullScreen();
        } else {
            enterFullScreen();
        }
    } else if (target?.closest('.show-bar [data-key="Escape"]')) {
        exitFullScreen();
    } else if (target?.closest('[data-section]')) {
        stepSection(Number(target.closest('[data-section]').dataset.section));
    } else if (target?.closest('[data-print]')) {
        print();
    }
});

document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement) {
        if (!ownExit) {
            leave();
        }

        ownExit = false;
    }
});

document.addEventListener('keydown', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (!bar() || event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, select, [contenteditable]')) {
        return;
    }

    // a composite or a dialog with the focus moves by its own arrows
    const owned = target?.closest('[data-own-keys], [role="dialog"], [role="region"][tabindex]');
    const vertical = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const sideways = event.shiftKey && { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if ((vertical && !owned && stepSection(vertical)) || (sideways && !owned && stepColumn(sideways))) {
        event.preventDefault();
        event.stopImmediatePropagation();
    } else if (event.key === '/') {
        event.preventDefault();
        leaveToSearch();
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
        const down = event.key === 'PageDown';
        const atEnd = down ? innerHeight + scrollY >= root.scrollHeight - 2 : scrollY <= 2;
        const link = atEnd && document.querySelector(`.show-bar [data-key="${down ? 'ArrowRight' : 'ArrowLeft'}"]`);
        if (link) {
            event.preventDefault();
            link.click();
            scrollTo(0, 0);
        }
    }
}, true);

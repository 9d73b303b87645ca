// Small behaviours of the frame, delegated so that they survive every re-render.
const year = 60 * 60 * 24 * 365;

function switchTheme() {
    const root = document.documentElement;
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=${year}; samesite=lax`;
}

async function putOnClipboard(text) {
    if (navigator.clipboard) {
        await navigator.clipboard.writeText(text);
    } else {
        // an office server without TLS has no clipboard API
        const area = document.createElement('textarea');
        area.value = text;
        document.body.append(area);
        area.select();
        document.execCommand('copy');
        area.remove();
    }
}

// The address follows a slider when it rests; what is copied is what is shown.
function shownAddress() {
    const day = window.shownDay();
    const { href, origin, pathname, search, hash } = location;
    if (!day || search.includes(`asOf=${day}`)) {
        return href;
    }

    const words = search.slice(1).split('&').filter(word => word && !word.startsWith('asOf='));
    return `${origin}${pathname}?${[...words, `asOf=${day}`].join('&')}${hash}`;
}

async function copyText(text, button) {
    await putOnClipboard(text);
    say(button);
}

async function copyTable(button) {
    const table = document.getElementById(button.dataset.copyTable);
    if (table) {
        const { copyTable: copy } = await import('./copy-table.js');
        await copy(table);
        say(button);
    }
}

function say(button) {
    const label = button.querySelector('span') ?? button;
    const before = label.textContent;
    label.textContent = button.dataset.done ?? before;
    setTimeout(() => { label.textContent = before; }, 1600);
}

// A page names its keys on the links that do the same: data-key="j". With data-replace, going through a list leaves
// no trail for the back button.
function follow(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key === 'Enter' && event.target.closest('a, button, summary, label'))) {
        return;
    }

    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const link = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    // a composite or a dialog with the focus moves by its own arrows
    if (link && !(key.startsWith('Arrow') && event.target.closest('[data-own-keys], [role="dialog"], [role="region"][tabindex]'))) {
        event.preventDefault();
        if ('replace' in link.dataset && document.documentElement.dataset.interactive) {
            Blazor.navigateTo(link.href, { replaceHistoryEntry: true });
        } else {
            link.click();
        }
    }
}

// J and K go through the entries of a page: their links carry data-step.
function step(key) {
    const links = [...document.querySelectorAll('[data-step]')];
    const at = links.indexOf(document.activeElement) + (key === 'j' ? 1 : -1);
    links[Math.min(Math.max(at, 0), links.length - 1)]?.focus();
}

// Brings a row into sight, and moves the focus to what lies over the page.
function reveal(rowId, panelId) {
    document.getElementById(rowId)?.scrollIntoView({ block: 'nearest' });
    const panel = document.getElementById(panelId);
    if (panel && getComputedStyle(panel).position === 'fixed') {
        panel.focus({ preventScroll: true });
    }
}

document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-theme-switch]')) {
        switchTheme();
    } else if (target?.closest('[data-reload]')) {
        location.reload();
    } else if (target?.closest('[data-copy-address]')) {
        copyText(shownAddress(), target.closest('[data-copy-address]'));
    } else if (target?.closest('[data-copy-table]')) {
        copyTable(target.closest('[data-copy-table]'));
    } else if (target?.closest('[data-copy]')) {
        copyText(target.closest('[data-copy]').dataset.copy, target.closest('[data-copy]'));
    }

    // the address stays; Tab goes on from there, on a map from the unit that Tab reaches
    const skip = target?.closest('a.skip');
    const to = skip && document.getElementById(skip.hash.slice(1));
    if (to) {
        event.preventDefault();
        const unit = to.id === 'main' ? null : [...to.querySelectorAll('a[data-code][tabindex="0"]')].find(part => part.checkVisibility());
        to.tabIndex = -1;
        (unit ?? to).focus();
    }

    // a row opens with its link; text in it may still be selected
    const row = target?.closest('[data-row]');
    if (row && !target.closest('a, button') && getSelection().isCollapsed) {
        row.querySelector('a')?.click();
    }

    // a disclosure that floats closes when the click is elsewhere or on a link in it
    for (const open of document.querySelectorAll('details[data-dismiss][open]')) {
        if (!open.contains(target) || target.closest('a')) {
            // whoever followed a link in it by keyboard goes on from where it was opened
            if (open.contains(document.activeElement)) {
                open.querySelector('summary')?.focus();
            }

            open.open = false;
        }
    }
});

document.addEventListener('keydown', event => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === 'Escape') {
        const open = document.querySelector('details[data-dismiss][open]');
        // the dialog's own listener is attached some time after it shows; a quick Escape would be lost
        const close = [...document.querySelectorAll('.mud-dialog .mud-button-close')].at(-1);
        if (close) {
            close.click();
        } else if (open) {
            open.open = false;
            open.querySelector('summary')?.focus();
        } else {
            follow(event);
        }
    } else if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const search = document.querySelector('[data-search]');
        if (search) {
            event.preventDefault();
            search.focus();
            search.select();
        }
    } else if (event.key === '?' && !typing) {
        document.querySelector('[data-keys-open]')?.click();
    } else if (!typing && (event.key === 'j' || event.key === 'k') && document.querySelector('[data-step]')) {
        step(event.key);
    } else if (!typing) {
        follow(event);
    }
});

// What an input method has composed only in part is not yet meant: pages hear of it once it is whole.
window.addEventListener('input', event => {
    if (event.isComposing) {
        event.stopImmediatePropagation();
    }
}, true);
window.addEventListener('compositionend', event => event.target.dispatchEvent(new Event('input', { bubbles: true })), true);

// the frame calls this once its circuit is up
window.dashboard = {
    markInteractive: () => { document.documentElement.dataset.interactive = 'true'; },
    copy: putOnClipboard,
    reveal,
    isHidden: selector => !document.querySelector(selector)?.checkVisibility(),
};

// A view's form asks for another address. With the circuit up that needs no new document, and lists become comma lists.
document.addEventListener('submit', event => {
    const form = event.target instanceof HTMLFormElement ? event.target : null;
    if (!form?.matches('[data-view-form]') || !document.documentElement.dataset.interactive) {
        return;
    }

    event.preventDefault();
    const words = new Map();
    for (const [word, value] of new FormData(form)) {
        if (value) {
            words.set(word, [...(words.get(word) ?? []), value]);
        }
    }

    const query = [...words].map(([word, values]) => `${word}=${encodeURIComponent(values.join(',')).replaceAll('%2C', ',').replaceAll('%3A', ':')}`).join('&');
    const disclosure = form.closest('details[data-dismiss]');
    if (disclosure) {
        disclosure.open = false;
        disclosure.querySelector('summary')?.focus();
    }

    window.Blazor.navigateTo(new URL(form.action).pathname + (query ? `?${query}` : ''));
});

// A composite moves its own focus (on the server); without this the page would scroll under it.
const ownKeys = new Set(['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'End', ' ']);

document.addEventListener('keydown', event => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const target = event.target instanceof Element ? event.target : null;
    // Space on a button or a disclosure is its click
    const isClick = event.key === ' ' && target?.closest('button, summary');
    // what floats over a composite scrolls by its own keys
    const owner = target?.closest('[data-own-keys], [role="dialog"]');
    if (!modified && !isClick && ownKeys.has(event.key) && owner?.matches('[data-own-keys]')) {
        event.preventDefault();
    }
});

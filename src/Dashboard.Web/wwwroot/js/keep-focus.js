// The first interactive rendering replaces the prerendered page. Whoever has already gone to a link by Tab, or begun to
// type, keeps the place and the words.
let held;

// From the nearest element with an id, or the body, down by position: the same in both renderings.
function place(element) {
    const steps = [];
    let at = element;
    while (at && at !== document.body && !at.id) {
        steps.unshift([...at.parentElement.children].indexOf(at));
        at = at.parentElement;
    }

    return { root: at?.id ?? '', steps };
}

function find({ root, steps }) {
    let at = root ? document.getElementById(root) : document.body;
    for (const step of steps) {
        at = at?.children[step];
    }

    return at;
}

function hold(event) {
    const element = event.target;
    if (element instanceof HTMLElement && element.isConnected && element !== document.body) {
        const typed = element.matches('input[type="search"], input[type="text"], input:not([type]), textarea');
        held = { element, place: place(element), text: typed ? element.value : undefined, caret: typed ? element.selectionEnd : undefined };
    }
}

function restore() {
    if (!held || held.element.isConnected) {
        return;
    }

    const { element, place: where, text, caret } = held;
    const twin = find(where);
    if (twin?.tagName !== element.tagName) {
        return;
    }

    held = undefined;
    twin.focus({ preventScroll: true });
    if (text !== undefined && twin.value !== text) {
        twin.value = text;
        twin.dispatchEvent(new Event('input', { bubbles: true }));
    }

    if (caret !== undefined) {
        twin.setSelectionRange(caret, caret);
    }
}

// Some browsers report the removal itself as a loss of focus, while the element is still in the page.
function release(event) {
    queueMicrotask(() => {
        if (event.target === held?.element && event.target.isConnected) {
            held = undefined;
        }
    });
}

const watch = new MutationObserver(restore);
watch.observe(document.body, { childList: true, subtree: true });
document.addEventListener('focusin', hold);
document.addEventListener('input', hold);
document.addEventListener('focusout', release);

// the frame says so once its circuit is up; the swap is then over
new MutationObserver((_, self) => {
    restore();
    self.disconnect();
    watch.disconnect();
    document.removeEventListener('focusin', hold);
    document.removeEventListener('input', hold);
    document.removeEventListener('focusout', release);
}).observe(document.documentElement, { attributeFilter: ['data-interactive'] });

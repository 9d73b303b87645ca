// Whoever goes back to a list or a map by the history finds the focus on the entry or the unit that was followed.
const followed = new Map();
const patience = 3000;
const entries = 'a[data-step], a[data-code]';

const here = () => location.pathname + location.search;

document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest(entries) : null;
    // while units are being chosen a click leads nowhere
    if (link && !link.closest('[data-selecting]')) {
        followed.set(here(), link.getAttribute('href'));
    }
}, true);

addEventListener('popstate', () => {
    const address = here();
    const href = followed.get(address);
    if (!href) {
        return;
    }

    // the server renders the list again: it is there some time later, and not if the reader has gone on
    const until = performance.now() + patience;
    const attempt = () => {
        // of map and tiles the one that the width shows
        const link = [...document.querySelectorAll(entries)].find(entry => entry.getAttribute('href') === href && entry.getClientRects().length > 0);
        if (link) {
            link.focus();
        } else if (performance.now() < until && here() === address) {
            requestAnimationFrame(attempt);
        }
    };
    attempt();
});

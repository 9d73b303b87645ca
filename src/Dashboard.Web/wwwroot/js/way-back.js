// Whoever goes back to a list by the history finds the focus on the entry that was followed.
const followed = new Map();
const patience = 3000;

const here = () => location.pathname + location.search;

document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[data-step]') : null;
    if (link) {
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
        const link = document.querySelector(`a[data-step][href="${CSS.escape(href)}"]`);
        if (link) {
            link.focus();
        } else if (performance.now() < until && here() === address) {
            requestAnimationFrame(attempt);
        }
    };
    attempt();
});

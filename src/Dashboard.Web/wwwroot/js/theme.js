// Before the first paint: the theme of the system where no choice has been stored, so that the page does not flash.
(() => {
    const root = document.documentElement;
    if (!root.dataset.theme) {
        root.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    }
})();

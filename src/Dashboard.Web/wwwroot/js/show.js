// Show mode: full screen, print, and a clicker's page keys, which scroll first and step at the end of the page.
document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-fullscreen]')) {
        if (document.fullscreenElement) {
            document.exitFullscreen();
        } else {
            document.documentElement.requestFullscreen();
        }
    } else if (target?.closest('[data-print]')) {
        print();
    }
});

document.addEventListener('keydown', event => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp' || !document.querySelector('.show-bar')) {
        return;
    }

    const down = event.key === 'PageDown';
    const atEnd = down ? innerHeight + scrollY >= document.documentElement.scrollHeight - 2 : scrollY <= 2;
    const link = atEnd && document.querySelector(`.show-bar [data-key="${down ? 'ArrowRight' : 'ArrowLeft'}"]`);
    if (link) {
        event.preventDefault();
        link.click();
        scrollTo(0, 0);
    }
});

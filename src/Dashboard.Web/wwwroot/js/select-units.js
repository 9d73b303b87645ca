// Selecting with the pointer on the map or the tiles: a click on a unit chooses it, a drag chooses all that lie in the
// box. Loaded when the reader asks for it; without it Space on a unit selects as well.
const moved = 6;
const units = 'a[data-code]';

export function start(picture, selection) {
    const box = document.createElement('div');
    let from = null;

    const place = (event) => {
        const frame = picture.parentElement.getBoundingClientRect();
        const [left, top] = [Math.min(from.x, event.clientX), Math.min(from.y, event.clientY)];
        Object.assign(box.style, {
            left: `${left - frame.left}px`,
            top: `${top - frame.top}px`,
            width: `${Math.abs(event.clientX - from.x)}px`,
            height: `${Math.abs(event.clientY - from.y)}px`,
        });
    };
    const isDrag = (event) => Math.hypot(event.clientX - from.x, event.clientY - from.y) > moved;
    const within = (area, x, y) => x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;

    const onDown = (event) => {
        if (event.button === 0) {
            from = { x: event.clientX, y: event.clientY };
        }
    };
    const onMove = (event) => {
        if (from && isDrag(event)) {
            if (!box.isConnected) {
                box.className = 'select-box';
                // the style sheet's sign that nothing may lie over what is being chosen
                picture.dataset.drawing = '';
                picture.parentElement.append(box);
                picture.setPointerCapture(event.pointerId);
            }

            place(event);
        }
    };
    const onUp = (event) => {
        if (from && box.isConnected) {
            const area = box.getBoundingClientRect();
            const codes = [...picture.querySelectorAll(units)]
                .filter((unit) => {
                    // of a unit on the map its area alone, without the place of its name
                    const shape = (unit.ownerSVGElement ? unit.firstElementChild : unit).getBoundingClientRect();
                    return within(area, (shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2);
                })
                .map((unit) => unit.dataset.code);
            box.remove();
            delete picture.dataset.drawing;
            selection.invokeMethodAsync('SelectBox', codes);
        }

        from = null;
    };
    // before the framework follows the link
    const onClick = (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }

        const unit = event.target.closest(units);
        event.preventDefault();
        event.stopPropagation();
        if (unit && event.detail > 0) {
            selection.invokeMethodAsync('SelectOne', unit.dataset.code);
        }
    };

    const listeners = { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp };
    Object.entries(listeners).forEach(([name, listener]) => picture.addEventListener(name, listener));
    picture.addEventListener('click', onClick, true);
    // the style sheet's sign that a click now chooses
    picture.dataset.selecting = '';
    return {
        stop() {
            Object.entries(listeners).forEach(([name, listener]) => picture.removeEventListener(name, listener));
            picture.removeEventListener('click', onClick, true);
            delete picture.dataset.selecting;
            delete picture.dataset.drawing;
            box.remove();
        },
    };
}

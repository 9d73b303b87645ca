// Selecting with the pointer: a click on a unit chooses it, a drag chooses all that lie in the box. Loaded when the
// reader asks for it; without it Space on a unit selects as well.
const moved = 6;

export function start(svg, sheet) {
    const box = document.createElement('div');
    let from = null;

    const place = (event) => {
        const frame = svg.parentElement.getBoundingClientRect();
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
                svg.parentElement.append(box);
                svg.setPointerCapture(event.pointerId);
            }

            place(event);
        }
    };
    const onUp = (event) => {
        if (from && box.isConnected) {
            const area = box.getBoundingClientRect();
            const codes = [...svg.querySelectorAll('a.unit')]
                .filter((unit) => {
                    const shape = unit.firstElementChild.getBoundingClientRect();
                    return within(area, (shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2);
                })
                .map((unit) => unit.dataset.code);
            box.remove();
            sheet.invokeMethodAsync('SelectBox', codes);
        }

        from = null;
    };
    // before the framework follows the link
    const onClick = (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }

        const unit = event.target.closest('a.unit');
        event.preventDefault();
        event.stopPropagation();
        if (unit && event.detail > 0) {
            sheet.invokeMethodAsync('SelectOne', unit.dataset.code);
        }
    };

    const listeners = { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp };
    Object.entries(listeners).forEach(([name, listener]) => svg.addEventListener(name, listener));
    svg.addEventListener('click', onClick, true);
    // the style sheet's sign that a click now chooses
    svg.dataset.selecting = '';
    return {
        stop() {
            Object.entries(listeners).forEach(([name, listener]) => svg.removeEventListener(name, listener));
            svg.removeEventListener('click', onClick, true);
            delete svg.dataset.selecting;
            box.remove();
        },
    };
}

// Who has no pointer to hover with sees a unit's card at the first tap; a second one, or the card's link, opens the unit.
const units = '[data-own-keys] a[data-code]';
let pointer;
let tapped;

document.addEventListener('pointerdown', event => {
    pointer = event.pointerType;
}, true);

// the focus stays on the unit, or its card would go before its link is followed
document.addEventListener('mousedown', event => {
    if (event.target.closest('[data-open-unit]')) {
        event.preventDefault();
    }
}, true);

document.addEventListener('click', event => {
    const unit = event.target.closest(units);
    if (!unit || pointer !== 'touch' || event.detail === 0 || unit.closest('[data-selecting]')) {
        tapped = undefined;
        return;
    }

    // before the framework follows the link
    if (tapped !== unit) {
        event.preventDefault();
        event.stopPropagation();
        tapped = unit;
        unit.focus({ preventScroll: true });
    }
}, true);

// The field beside the map: a name, its pinyin or initials lead to the unit. Asked again, what fits several leads to the next.
let last = { typed: '', at: -1 };

const plain = text => text.toLowerCase().replace(/\s/g, '');

// Codes, from what is called so over what begins so to what has it within.
function fitting(form, typed) {
    const units = [...form.querySelectorAll('option')].map(option => ({
        code: option.dataset.code,
        names: [option.value, option.label, ...option.label.split(' ')].map(plain),
    }));
    return [name => name === typed, name => name.startsWith(typed), name => name.includes(typed)]
        .map(fits => units.filter(unit => unit.names.some(fits)).map(unit => unit.code))
        .find(codes => codes.length > 0) ?? [];
}

function lead(form, input) {
    const typed = plain(input.value);
    const codes = typed ? fitting(form, typed) : [];
    if (codes.length === 0) {
        input.setCustomValidity(typed ? form.dataset.none : '');
        input.reportValidity();
        return;
    }

    last = { typed, at: last.typed === typed ? (last.at + 1) % codes.length : 0 };
    input.select();
    [...document.querySelectorAll(`a[data-code="${codes[last.at]}"]`)].find(unit => unit.checkVisibility())?.focus();
}

document.addEventListener('submit', event => {
    const form = event.target.closest('[data-find-unit]');
    if (form) {
        event.preventDefault();
        lead(form, form.querySelector('input'));
    }
});

document.addEventListener('input', event => {
    const form = event.target.closest?.('[data-find-unit]');
    if (form) {
        event.target.setCustomValidity('');
        // one of the list was picked
        if (event.inputType === 'insertReplacementText' && [...form.querySelectorAll('option')].some(option => option.value === event.target.value)) {
            lead(form, event.target);
        }
    }
});

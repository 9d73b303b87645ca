// Moves the focus in the comparison's table; which cell is current is known on the server.
export function focusCell(table, row, column) {
    table.querySelectorAll('tr[data-line]')[row]?.querySelectorAll('button.cell')[column]?.focus();
}

export function focusHead(table, code) {
    table.querySelector(`[data-head="${code}"]`)?.focus();
}

export function copy(text) {
    return window.dashboard.copy(text);
}

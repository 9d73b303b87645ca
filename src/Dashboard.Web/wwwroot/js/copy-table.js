// A table for the clipboard, as Excel and WPS take it: HTML with heads and merged cells, and text with tabs.

// What only looks good, and what lies over a cell, is not its content.
const skipped = '[aria-hidden="true"], [role="dialog"], script, style';

// Inline parts run together; blocks, captions and parts of a cell that stand apart do not.
function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) {
        return node.data.replace(/\s+/g, ' ');
    }

    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(skipped)) {
        return '';
    }

    const text = [...node.childNodes].map(textOf).join('');
    return node.matches('span, div, p, li, a, button, br') ? ` ${text} ` : text;
}

// A cell that names its content does so by abbr, or by data-value on the part that is it.
function contentOf(cell) {
    if (cell.abbr) {
        return cell.abbr;
    }

    const value = cell.querySelector('[data-value]');
    const text = textOf(value ?? cell).replace(/\s+/g, ' ').trim();
    // a cell of symbols only has its words in its title
    return text || cell.querySelector('[title]')?.title || '';
}

const isNumber = text => /^[\u2212-]?[\d,]+(\.\d+)?%?$/.test(text);

function escapeHtml(text) {
    return text.replace(/[&<>"]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]);
}

// A spreadsheet would calculate what begins like a formula.
function plain(text) {
    return !isNumber(text) && /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** The table as HTML and as text; hidden rows are left out. */
export function tableContent(table) {
    const rows = [...table.rows].filter(row => row.offsetParent !== null || row.getClientRects().length > 0);
    const html = [];
    const text = [];
    // cells that reach down from earlier rows, by column: text has no merged cells and repeats them
    const reaching = new Map();
    for (const row of rows) {
        const cells = [...row.cells].map(cell => ({
            tag: cell.tagName.toLowerCase(), span: cell.colSpan, down: cell.rowSpan, content: contentOf(cell),
        }));
        html.push(`<tr>${cells.map(({ tag, span, down, content }) => {
            const format = isNumber(content) ? '' : ' style="mso-number-format:\'\\@\'"';
            const spans = (span > 1 ? ` colspan="${span}"` : '') + (down > 1 ? ` rowspan="${down}"` : '');
            return `<${tag}${spans}${format}>${escapeHtml(content)}</${tag}>`;
        }).join('')}</tr>`);
        const line = [];
        const takeReaching = () => {
            for (let above = reaching.get(line.length); above?.rows > 0; above = reaching.get(line.length)) {
                above.rows -= 1;
                line.push(above.content);
            }
        };
        for (const { span, down, content } of cells) {
            takeReaching();
            reaching.set(line.length, { rows: down - 1, content: plain(content) });
            line.push(plain(content), ...Array(span - 1).fill(''));
        }

        takeReaching();
        text.push(line.join('\t'));
    }

    return { html: `<meta charset="utf-8"><table>${html.join('')}</table>`, text: text.join('\r\n') };
}

/** Works without TLS too, where there is no clipboard API. */
export async function copyTable(table) {
    const { html, text } = tableContent(table);
    if (navigator.clipboard?.write && window.ClipboardItem) {
        await navigator.clipboard.write([new ClipboardItem({
            'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }),
        })]);
        return;
    }

    const fill = event => {
        event.preventDefault();
        event.clipboardData.setData('text/html', html);
        event.clipboardData.setData('text/plain', text);
    };
    document.addEventListener('copy', fill, { once: true });
    document.execCommand('copy');
    document.removeEventListener('copy', fill);
}

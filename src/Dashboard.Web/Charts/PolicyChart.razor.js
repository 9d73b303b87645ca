// The engine draws; what is drawn, and every label, was decided on the server.
const charts = new WeakMap();
const engine = () => import('/lib/apexcharts/apexcharts.esm.js').then(module => module.default);

const token = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

// the longest bar leaves room for its label
const roomFor = spec => Math.max(...spec.series.flatMap(one => one.values.map(Number))) * 1.1 || undefined;

function options(spec, height) {
    const horizontal = spec.kind !== 1;
    const label = (series, point) => spec.series[series]?.labels[point] ?? '';
    const axis = { style: { colors: token('ink-3'), fontSize: '12px', fontFamily: token('sans') } };
    return {
        chart: {
            type: 'bar', height, stacked: spec.kind === 2, background: 'transparent', fontFamily: token('sans'),
            toolbar: { show: false }, zoom: { enabled: false }, animations: { enabled: false },
        },
        series: spec.series.map(one => ({ name: one.name, data: one.values })),
        colors: [1, 2, 3, 4, 5, 6].map(index => token(`cat-${index}`)),
        plotOptions: { bar: { horizontal, barHeight: '62%', columnWidth: '56%', borderRadius: 0, dataLabels: { position: 'top' } } },
        dataLabels: {
            enabled: spec.kind !== 2, textAnchor: horizontal ? 'start' : 'middle',
            offsetX: horizontal ? 6 : 0, offsetY: horizontal ? 0 : -20,
            formatter: (_, at) => label(at.seriesIndex, at.dataPointIndex),
            style: { colors: [token('ink')], fontSize: '12px', fontWeight: 400 },
            background: { enabled: false },
        },
        tooltip: { theme: document.documentElement.dataset.theme, y: { formatter: (_, at) => label(at.seriesIndex, at.dataPointIndex) } },
        xaxis: { categories: spec.categories, labels: { ...axis, show: !horizontal }, axisBorder: { show: !horizontal, color: token('rule-2') }, axisTicks: { show: false }, max: spec.kind === 0 ? roomFor(spec) : undefined },
        yaxis: { labels: { ...axis, show: horizontal, maxWidth: 220 } },
        grid: { borderColor: token('rule'), xaxis: { lines: { show: horizontal } }, yaxis: { lines: { show: false } }, padding: { right: 64, top: horizontal ? -12 : 12 } },
        legend: { show: spec.series.length > 1, position: 'top', horizontalAlign: 'left', fontSize: '12px', labels: { colors: token('ink-2') }, markers: { size: 6, shape: 'square' } },
        states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    };
}

async function paint(element, state) {
    const Engine = await engine();
    if (charts.get(element) !== state) {
        return;
    }

    state.chart?.destroy();
    state.chart = new Engine(element, options(state.spec, element.clientHeight));
    await state.chart.render();
}

export function draw(element, spec) {
    remove(element);
    const state = { spec, chart: null };
    state.seen = new IntersectionObserver(entries => {
        if (entries.some(entry => entry.isIntersecting)) {
            state.seen.disconnect();
            paint(element, state);
            state.theme = new MutationObserver(() => paint(element, state));
            state.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
        }
    }, { rootMargin: '200px' });
    state.seen.observe(element);
    charts.set(element, state);
}

export function remove(element) {
    const state = charts.get(element);
    state?.seen.disconnect();
    state?.theme?.disconnect();
    state?.chart?.destroy();
    charts.delete(element);
}

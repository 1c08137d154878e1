const pairs = (s) => Array.from(s.x, (x, i) => [x, s.y[i]]);
export const make = (Highcharts, boost) => (el, s) => {
  const c = Highcharts.chart(el, {
    chart: { width: s.width, height: s.height, animation: false },
    title: { text: undefined },
    credits: { enabled: false },
    legend: { enabled: false },
    tooltip: { enabled: false },
    accessibility: { enabled: false },
    boost: boost ? { useGPUTranslations: true, seriesThreshold: 1 } : undefined,
    xAxis: { min: s.x[0], max: s.x[s.x.length - 1], startOnTick: false, endOnTick: false },
    yAxis: {
      title: { text: undefined },
      plotLines: [{ id: 'goal', value: s.target, color: '#c00', dashStyle: 'Dash', width: 1, zIndex: 3 }],
    },
    plotOptions: {
      series: {
        animation: false,
        enableMouseTracking: false,
        states: { hover: { enabled: false } },
        turboThreshold: 1,
        marker: { enabled: false },
        boostThreshold: boost ? 1000 : 0,
      },
    },
    series: [{ type: 'line', data: pairs(s), color: '#06c', lineWidth: 2 }],
  });
  return {
    update(n) {
      c.yAxis[0].removePlotLine('goal');
      c.yAxis[0].addPlotLine({ id: 'goal', value: n.target, color: '#c00', dashStyle: 'Dash', width: 1, zIndex: 3 });
      c.series[0].setData(pairs(n), true, false, false);
    },
    zoom(lo, hi) {
      c.xAxis[0].setExtremes(lo, hi, true, false);
    },
    destroy() {
      c.destroy();
    },
  };
};

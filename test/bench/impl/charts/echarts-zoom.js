import { init, use } from 'echarts/core';
import { LineChart } from 'echarts/charts';
import { GridSimpleComponent, DataZoomInsideComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { make } from './_echarts.js';
use([LineChart, GridSimpleComponent, DataZoomInsideComponent, CanvasRenderer]);
export const line = make({ init }, true);

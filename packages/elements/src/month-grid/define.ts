import { define } from '../shared/define.ts';
import { ColabMonthGrid } from './month-grid.ts';

define('colab-month-grid', ColabMonthGrid);

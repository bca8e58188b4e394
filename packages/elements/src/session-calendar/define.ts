import { define } from '../shared/define.ts';
import { ColabMonthGrid } from './month-grid.ts';
import { ColabSessionCalendar } from './session-calendar.ts';

define('colab-month-grid', ColabMonthGrid);
define('colab-session-calendar', ColabSessionCalendar);

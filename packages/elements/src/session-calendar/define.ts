import { define } from '../shared/define.ts';
import { ColabSessionCalendar } from './session-calendar.ts';

define('colab-session-calendar', ColabSessionCalendar);

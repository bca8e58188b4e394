import { define } from '../shared/define.ts';
import { ColabSession } from './session.ts';

define('colab-session', ColabSession);

import { define } from '../shared/define.ts';
import { ColabJoinForm } from './join-form.ts';

define('colab-join-form', ColabJoinForm);

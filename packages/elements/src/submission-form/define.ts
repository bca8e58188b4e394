import { define } from '../shared/define.ts';
import { ColabSubmissionForm } from './submission-form.ts';

define('colab-submission-form', ColabSubmissionForm);

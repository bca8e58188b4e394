import { define } from '../shared/define.ts';
import { ColabLanguageBadges } from './language-badges.ts';

define('colab-language-badges', ColabLanguageBadges);

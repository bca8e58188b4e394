// Everything for a page that has all four widgets, in one file: it is smaller than the five it stands for.
import './widgets/provider.ts';
import './widgets/session-calendar.ts';
import './widgets/submission-form.ts';
import './widgets/resource-list.ts';
import './widgets/network-map.ts';
import './colab.ts';

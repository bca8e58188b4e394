/** What a script that brings the elements to somebody's page needs beside them. Weighs little: no element comes with it. */
export { ColabErrorEvent } from './shared/events.ts';
export { setDefaults, type SettingDefaults } from './shared/settings.ts';
export { VERSION } from './shared/version.ts';

import { config } from 'zod/mini';

/**
 * zod compiles object schemas with `new Function` where it may; trying to is already reported as a violation under a
 * strict Content Security Policy. A schema takes the setting over when it is made, so it is off while ours are made,
 * and as the application had it afterwards.
 */
export const settingBefore = config().jitless ?? false;

config({ jitless: true });

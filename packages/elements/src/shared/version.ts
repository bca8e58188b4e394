/** Version of the package, stamped on every element class. Held against package.json by a test. */
export const VERSION = '0.0.0';

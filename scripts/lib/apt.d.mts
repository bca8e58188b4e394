/** Whether this machine lets us install Debian packages: a Debian or Ubuntu, and we are root. */
export function canInstall(): Promise<boolean>;
/** Installs Debian packages. */
export function install(...packages: string[]): Promise<void>;

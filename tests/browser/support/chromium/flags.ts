/** Chromium's arguments: our extension and nothing else, no first-run pages, and not a word to Google. */
export function chromiumFlags(profile: string, extension: string, { visible = false, live = false }): string[] {
  return [
    ...(visible ? [] : ['--headless=new', '--hide-scrollbars']),
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-features=OptimizationHints,Translate,MediaRouter,DialMediaRouteProvider',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-quic',
    '--disable-sync',
    '--metrics-recording-only',
    '--mute-audio',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-service-autorun',
    '--password-store=basic',
    '--use-mock-keychain',
    // Containers and CI machines: no graphics card, a small /dev/shm, and root, for whom the sandbox does not start.
    ...(visible ? [] : ['--disable-gpu']),
    '--disable-dev-shm-usage',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(live ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
    'about:blank',
  ];
}

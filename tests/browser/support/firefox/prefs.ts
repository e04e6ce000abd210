/** The internal address of the extension, fixed beforehand so that its pages can be opened. */
export const extensionUuid = '7c0f5d52-5b5e-4a53-9f0b-2b1a6d3c9e10';

/** What a user.js for tests says: let the extension in, ask nothing, call nobody. */
export function firefoxPrefs(
  extensionId: string,
  proxyPort: number | undefined,
): Record<string, string | number | boolean> {
  return {
    // The extension, from the profile's folder (ESR and Developer Edition), kept over restarts.
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 15,
    // Restarts, also after a kill, come back empty and without questions.
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.sessionstore.resume_from_crash': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.warnOnQuit': false,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.enabled': false,
    'termsofuse.bypassNotification': true,
    // Firefox draws notifications itself: where no desktop service takes them, they would be gone at once.
    'alerts.useSystemBackend': false,
    // Nothing of Firefox's own goes out; what still would is counted by the proxy that refuses everything.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.search.update': false,
    'browser.region.network.url': '',
    'browser.topsites.contile.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.http.speculative-parallel-limit': 0,
    'media.gmp-manager.url': 'data:text/plain,',
    'media.gmp-manager.updateEnabled': false,
    'dom.push.connection.enabled': false,
    'geo.provider.network.url': '',
    ...(proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.allow_hijacking_localhost': false,
        }),
  };
}

/** The text of a user.js. */
export function userJs(prefs: Record<string, string | number | boolean>): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

import { describe, expect, it } from 'vitest';
import { builtManifest } from '../browser/support/the-build.ts';

describe.each(['chromium', 'firefox'] as const)('the manifest built for %s', (engine) => {
  const manifest = builtManifest(engine);

  it('asks for these permissions and no others', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(
      [
        'alarms',
        'notifications',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...(engine === 'chromium' ? ['sidePanel'] : []),
      ].toSorted(),
    );
    expect(manifest['host_permissions']).toEqual(['https://www.linkedin.com/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('lets its pages fetch, frame and evaluate nothing', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
    });
  });

  it('leaves a page nothing to find: nothing is reachable, nothing is injected before consent', () => {
    for (const trace of ['web_accessible_resources', 'externally_connectable', 'content_scripts']) {
      expect(manifest).not.toHaveProperty(trace);
    }
    expect(manifest['incognito']).toBe('not_allowed');
  });

  it('keeps to these keys: a new one is looked at here first', () => {
    expect(Object.keys(manifest).toSorted()).toMatchSnapshot();
  });
});

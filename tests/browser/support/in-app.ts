import type { StreetTab } from './street-browser.ts';

/** Goes to another profile the way a click on a link within LinkedIn does: the address changes, the page is drawn later. */
export async function goInApp(tab: StreetTab, slug: string): Promise<void> {
  await tab.run((address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, `/in/${slug}/`);
}

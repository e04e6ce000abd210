// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../linkedin/read-profile.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const generations = ['ember2024', 'ember2026', 'sdui', 'sdui-early'] as const;

function read(doc: Document, slug: string) {
  const reading = readProfile(doc, addressOf(`/in/${slug}/`));
  return reading.sort === 'person' ? { open: reading.openToWork, words: reading.openToWorkWords } : reading;
}

describe.each(generations)('%s', (gen) => {
  const page = (slug: string, more = '') => practiceDocument(`/in/${slug}/?gen=${gen}${more}`);

  it('sees the card in English and in Polish', () => {
    expect(read(page('noor-haddad'), 'noor-haddad')).toEqual({
      open: true,
      words: 'Open to work · Lyon | On-site · Hybrid',
    });
    expect(read(page('noor-haddad', '&lang=pl'), 'noor-haddad')).toEqual({
      open: true,
      words: 'Otwarty(-a) na oferty pracy · Lyon | On-site · Hybrid',
    });
  });

  it('says no when the whole card is there and shows nothing', () => {
    expect(read(page('dana-whitlock'), 'dana-whitlock')).toEqual({ open: false, words: undefined });
  });

  it('does not take hiring for looking', () => {
    expect(read(page('ines-okafor'), 'ines-okafor')).not.toMatchObject({ open: true });
  });

  it('does not conclude anything from a frame around the photo alone', () => {
    expect(read(page('kofi-mensah-7'), 'kofi-mensah-7')).toMatchObject({ open: undefined });
  });

  it('does not say no while the card is only half there', () => {
    const doc = page('dana-whitlock');
    for (const button of doc.querySelectorAll('main button, main a[href*="/preload/"], main a[href*="/messaging/"]'))
      button.remove();
    expect(read(doc, 'dana-whitlock')).toMatchObject({ open: undefined });
  });

  it('does not say no when a card speaks in words we do not know', () => {
    const doc = page('noor-haddad');
    const heading = doc.querySelector('main li[data-testid] strong, main .pv-open-to-carousel-card__content strong');
    if (heading) heading.textContent = 'Valami más';
    const photo = doc.querySelector('img[alt$="#OPEN_TO_WORK"]');
    photo?.setAttribute('alt', 'Noor Haddad');
    expect(read(doc, 'noor-haddad')).toMatchObject({ open: undefined });
  });

  it('does not take the card for recruiters, which only its owner sees, for an announcement', () => {
    const doc = page('noor-haddad');
    const second = doc.querySelector(
      'main li[data-testid] p:nth-of-type(2), main .pv-open-to-carousel-card__content p:nth-of-type(2)',
    );
    if (second) second.textContent = 'Recruiters only';
    doc.querySelector('img[alt$="#OPEN_TO_WORK"]')?.setAttribute('alt', 'Noor Haddad');
    expect(read(doc, 'noor-haddad')).not.toMatchObject({ open: true });
  });

  it('does not listen to strangers in the sidebar', () => {
    const doc = page('dana-whitlock');
    doc.querySelector('aside img')?.setAttribute('alt', 'Bram Achterberg is open to work');
    expect(read(doc, 'dana-whitlock')).toEqual({ open: false, words: undefined });
  });

  it('does not take a headline for the card', () => {
    const doc = page('dana-whitlock');
    const headline = [...doc.querySelectorAll('main p, main div')].find(
      (each) => each.textContent === 'Design lead for public services',
    );
    if (headline) headline.textContent = 'Open to work';
    expect(read(doc, 'dana-whitlock')).toEqual({ open: false, words: undefined });
  });
});

it.each(['ember2024', 'ember2026'])('the photo’s own description is enough in %s', (gen) => {
  const doc = practiceDocument(`/in/erik-olsen-no/?gen=${gen}`);
  doc.querySelector('.pv-open-to-carousel')?.remove();
  expect(read(doc, 'erik-olsen-no')).toEqual({ open: true, words: undefined });
});

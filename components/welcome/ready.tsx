import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { AccessNotice } from '../settings/access-notice.tsx';
import type { WelcomeStore } from './draft-store.ts';

/** After the questions: what is kept, and the two places to go. */
export function Ready({ store }: { store: WelcomeStore }) {
  const { phase, names } = store();
  const saved = names.filter((each) => each.saved).length;
  const begun = phase === 'begun';
  return (
    <section className="hello">
      <h1 className="said big" tabIndex={-1} ref={takeFocus}>
        {i18n.t(begun ? 'welcome.readyTitle' : 'welcome.laterTitle')}
      </h1>
      {saved > 0 && <p className="lead3">{i18n.t('welcome.readySaved', saved)}</p>}
      <p className="lead3">{i18n.t(begun ? 'welcome.readyNone' : 'welcome.laterSays')}</p>
      {begun && <AccessNotice />}
      <div className="btns">
        <a className="btn act tall" href={browser.runtime.getURL('/street.html')}>
          {i18n.t('welcome.openStreet')}
        </a>
        {begun && (
          <a className="btn tall" href="https://www.linkedin.com/feed/" target="_blank" rel="noreferrer">
            {i18n.t('welcome.openLinkedIn')}
          </a>
        )}
      </div>
    </section>
  );
}

/** The questions are gone: the reading position follows to what stands in their place. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
  if (heading) window.scrollTo({ top: 0 });
}

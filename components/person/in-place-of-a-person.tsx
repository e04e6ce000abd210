import { i18n } from '#i18n';

/** The shape of a person, still, until the rows are there. */
export function StillReading() {
  return (
    <div className="person" aria-busy="true">
      <div className="person-head">
        <span className="face l" />
        <div className="fill">
          <span className="wait name-wait" />
          <span className="wait hint-wait" />
        </div>
      </div>
    </div>
  );
}

/** The address of someone who is in the bin, or never was here. */
export function Gone() {
  return (
    <div className="person-notice">
      <h1 className="said low">{i18n.t('person.gone')}</h1>
      <p className="soft">{i18n.t('person.goneSays')}</p>
    </div>
  );
}

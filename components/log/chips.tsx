import { i18n } from '#i18n';
import { Icon } from '../ui/icon.tsx';
import { AnswersChip } from './answers-chip.tsx';
import { ChoiceChip } from './choice-chip.tsx';
import { DateChip } from './date-chip.tsx';
import type { Corrections } from './draft.ts';
import { kindChoices, kindWords } from './kind-words.ts';
import { sizeChoices, sizeWords } from './size-words.ts';
import type { Understood } from './understood.ts';

/**
 * What was understood of the line, each to be corrected, and one offer: that it came in a tough stretch.
 * @param personId whom it is about, where they are known: help given to them may pay something back
 * @param answers the favour it pays back
 * @param all also offer what was not said, for a favour that is being corrected
 */
export default function Chips({
  understood,
  all,
  personId,
  answers,
  onSet,
}: {
  understood: Understood;
  all: boolean;
  personId: string | undefined;
  answers: string | undefined;
  onSet: (set: Corrections) => void;
}) {
  const { direction, kind, size, on, hardTimes } = understood;
  return (
    <div className="chips" role="group" aria-label={i18n.t('log.understood')}>
      {(kind || all) && (
        <ChoiceChip
          words={kind ? kindWords(kind) : i18n.t('log.kindQuestion')}
          question={i18n.t('log.kindQuestion')}
          choices={kindChoices()}
          chosen={kind}
          offer={!kind}
          onChoose={(value) => onSet({ kind: value })}
        />
      )}
      {(size || all) && (
        <ChoiceChip
          words={size ? sizeWords(size, direction) : i18n.t('log.sizeQuestion')}
          question={i18n.t('log.sizeQuestion')}
          choices={sizeChoices()}
          chosen={size}
          offer={!size}
          onChoose={(value) => onSet({ size: value })}
        />
      )}
      {(on || all) && <DateChip on={on} onChoose={(value) => onSet({ on: value })} />}
      {(direction === 'received' || hardTimes) && (
        <button
          type="button"
          className={toughLook(understood)}
          aria-pressed={hardTimes}
          onClick={() => onSet({ hardTimes: !hardTimes })}
        >
          <Icon name="umbrella" /> {hardTimes ? i18n.t('log.tough') : i18n.t('log.toughOffer')}
        </button>
      )}
      {direction === 'given' && personId !== undefined && (
        <AnswersChip personId={personId} chosen={answers} onChoose={(value) => onSet({ answers: value })} />
      )}
    </div>
  );
}

function toughLook({ direction, hardTimes }: Understood): string {
  if (!hardTimes) return 'chip off';
  return direction === 'received' ? 'chip in-on' : 'chip out-on';
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCorner } from '../../overlay/card/corner.ts';
import { openableCard } from '../../overlay/card/open-card.ts';
import { leavePart } from '../../overlay/parts.ts';

/** Card and corner: the worker runs this in a frame whose first script asks for it. */
export default defineUnlistedScript(() => leavePart('card', { openableCard, createCorner }));

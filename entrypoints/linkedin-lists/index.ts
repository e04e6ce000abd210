import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchLists } from '../../overlay/lists/watch-lists.ts';
import { leavePart } from '../../overlay/parts.ts';

/** The marks in lists: the worker runs this in a frame whose first script asks for it. */
export default defineUnlistedScript(() => leavePart('lists', { watchLists }));

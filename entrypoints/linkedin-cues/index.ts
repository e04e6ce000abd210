import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { profileCues } from '../../overlay/cues/profile-cues.ts';
import { watchPosts } from '../../overlay/cues/watch-posts.ts';
import { leavePart } from '../../overlay/parts.ts';

/** The noticing of cues: the worker runs this in a frame whose first script asks for it. */
export default defineUnlistedScript(() => leavePart('cues', { profileCues, watchPosts }));

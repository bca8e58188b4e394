/** What a list needs once a work is opened, in one piece. */
export { ColabResourceDetail } from './resource-detail.ts';
export { resourceService } from './resource.connect.ts';
export { tellView } from './seen.ts';

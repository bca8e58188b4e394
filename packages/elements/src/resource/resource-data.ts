import type { Resource, ResourceDetail, ResourceFeedbackCreate } from '@menengage/sdk/fetch';
import type { Source } from '../shared/data.ts';
import type { Settings } from '../shared/settings.ts';

/** A work with all that belongs to it. */
export interface ResourceMore {
  readonly resource: ResourceDetail;
  /** The work that takes its place. */
  readonly supersededBy?: Resource | undefined;
  /** What else is worth a look, the nearest first. */
  readonly related: readonly Resource[];
}

/** What a reader says of a work. */
export type ResourceFeedback = Pick<ResourceFeedbackCreate, 'usefulness' | 'improvement' | 'complete' | 'language'>;

/** Where one work comes from, and what is told of it. */
export interface ResourceService {
  /** A work by its id. */
  readonly load: Source<ResourceMore, string>;
  /** The address of one of its files by which a download is counted; undefined where nobody counts. */
  fileUrl(settings: Settings, resource: string, file: string): string | undefined;
  /** Tells that a person sees the work. */
  countView(settings: Settings, resource: string): Promise<unknown>;
  /** Sends what a reader said; arrives also when the page is being left. */
  sendFeedback(settings: Settings, resource: string, feedback: ResourceFeedback): Promise<unknown>;
  /** The work as schema.org `LearningResource`. */
  linkedData(settings: Settings, resource: string, signal: AbortSignal): Promise<unknown>;
}

export type { Resource, ResourceDetail };
export type ResourceFile = Resource['files'][number];

/** The tags this script can bring to a page, each with the module that registers it. */
export const widgets: Record<string, () => Promise<unknown>> = {
  'colab-provider': () => import('@menengage/elements/provider/define'),
  'colab-session-calendar': () => import('@menengage/elements/session-calendar/define'),
  'colab-submission-form': () => import('@menengage/elements/submission-form/define'),
  'colab-resource-list': () => import('@menengage/elements/resource-list/define'),
  'colab-network-map': () => import('@menengage/elements/network-map/define'),
};

/** The tags this script can bring to a page, each with the module that registers it. */
export const widgets: Record<string, () => Promise<unknown>> = {
  'colab-provider': () => import('./widgets/provider.ts'),
  'colab-session-calendar': () => import('./widgets/session-calendar.ts'),
  'colab-session': () => import('./widgets/session.ts'),
  'colab-month-grid': () => import('./widgets/month-grid.ts'),
  'colab-time': () => import('./widgets/time.ts'),
  'colab-language-badges': () => import('./widgets/language-badges.ts'),
  'colab-submission-form': () => import('./widgets/submission-form.ts'),
  'colab-resource-list': () => import('./widgets/resource-list.ts'),
  'colab-resource': () => import('./widgets/resource.ts'),
  'colab-network-map': () => import('./widgets/network-map.ts'),
  'colab-network': () => import('./widgets/network.ts'),
};

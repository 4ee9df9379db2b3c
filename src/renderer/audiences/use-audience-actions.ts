import { useApp } from '../state/app-context';
import { INITIAL_VIEW } from '../state/uploads/uploads-view';
import { isUploadTo } from '../uploads/table/upload-rows';
import { audienceName } from './audience-columns';
import type { AudienceItem } from './audience-list';

interface AudienceActions {
  /** Goes to the lists whose people are added to an audience; `name` is empty if unknown. */
  addTo(audienceId: string, name: string): void;
  /** Goes to the uploads from this computer to an audience. */
  showUploads(audience: AudienceItem): void;
  countUploads(audience: AudienceItem): number;
}

/** What leads from an audience of the server to other pages. */
export function useAudienceActions(adAccountId: string): AudienceActions {
  const { app, dispatch, dispatchWizard } = useApp();
  return {
    addTo: (audienceId, name) => {
      const upload = { kind: 'existing', adAccountId, audienceId, audienceName: name } as const;
      dispatchWizard({ type: 'target-chosen', settings: app.settings, upload, lists: [], problems: [] });
      dispatch({ type: 'went-to', page: 'new' });
    },
    showUploads: (audience) => {
      const filter = { ids: idsOf(audience), name: audienceName(audience) };
      dispatch({ type: 'uploads-view-changed', change: { ...INITIAL_VIEW, audience: filter } });
      dispatch({ type: 'went-to', page: 'uploads' });
    },
    countUploads: (audience) => app.uploads.filter((job) => isUploadTo(job, idsOf(audience))).length,
  };
}

/** The API's ID and Facebook's, as far as they are known. */
function idsOf({ id, fbId }: AudienceItem): readonly string[] {
  return [id, fbId].filter((item) => item !== null);
}

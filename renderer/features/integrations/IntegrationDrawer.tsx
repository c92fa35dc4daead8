import { useNavigate } from 'react-router';
import { Drawer } from '#components/Drawer.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { Integration } from '#domain/integrations/integration.ts';
import {
  emptyIntegrationForm,
  integrationToForm,
  type IntegrationForm,
} from '#domain/integrations/integration-form.ts';
import { parseIntegration } from '#domain/integrations/parse-integration.ts';
import type { ClientId, SystemId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useSaveIntegrationMutation } from '#state/integrations.ts';
import { useToday } from '#state/session.ts';
import { IntegrationFields } from './IntegrationFields.tsx';

type DrawerProps = {
  readonly integration: (Integration & { readonly clientId: ClientId }) | null;
  /** Of a new one, where it is known. */
  readonly systemId?: SystemId | null;
  readonly onClose: () => void;
};

/** An integration, new or to change beside its page. A new one opens when it is made. */
export const IntegrationDrawer = ({ integration, systemId = null, onClose }: DrawerProps) => {
  const t = useT('integrations');
  const navigate = useNavigate();
  const today = useToday();
  const [save] = useSaveIntegrationMutation();
  const form = useDomainForm({
    values:
      integration === null ? emptyIntegrationForm(systemId ?? '') : integrationToForm(integration),
    parse: (typed: IntegrationForm) => parseIntegration(typed, { today, before: integration }),
    onSave: (typed: IntegrationForm) => save({ id: integration?.id ?? null, form: typed }).unwrap(),
    onSaved: (id) => {
      notify.done(t('page.saved'), { undo: true });
      if (integration === null) void navigate(paths.integration(id));
      else onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer
      title={integration === null ? t('add') : t('page.edit')}
      isOpen
      onClose={onClose}
      size="large"
    >
      <Form form={form}>
        <IntegrationFields clientId={integration?.clientId ?? null} />
        <FormBar />
      </Form>
    </Drawer>
  );
};

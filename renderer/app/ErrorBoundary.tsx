import { Component, type ErrorInfo, type ReactNode } from 'react';
import { reportFault } from '#state/desktop.ts';
import { ErrorScreen } from './ErrorScreen.tsx';

type ErrorBoundaryProps = { readonly children: ReactNode };
type Caught = { readonly error: unknown };

// A class because React offers no other way to catch what a component throws.
/** Catches what the screens below it throw: into the log, and onto the error screen. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly caught: Caught | null }
> {
  override state: { readonly caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { readonly caught: Caught } {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    reportFault(String(error), `${stack}\n${info.componentStack ?? ''}`);
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return <ErrorScreen error={caught.error} onRetry={() => this.setState({ caught: null })} />;
  }
}

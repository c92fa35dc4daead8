import { Navigate } from 'react-router';
import { paths } from '#components/paths.ts';

/** The program opens on the week's hours: that is what is done in it most often. */
export const Home = () => <Navigate to={paths.hours()} replace />;

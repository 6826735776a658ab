/** Someone else's and not there look the same. */
export default function NotFound() {
  return (
    <>
      <title>Page not found · Backstory</title>
      <h1 className="text-2xl font-semibold">Page not found</h1>
      <p className="mt-2">There is nothing here, or it is not for you. Check the address, or go back to your list.</p>
    </>
  );
}

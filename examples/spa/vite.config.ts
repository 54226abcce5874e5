import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
  const { API_URL = "http://127.0.0.1:8000" } = loadEnv(mode, ".", "API_");
  // The page and the API have one origin, as behind a proxy in production. Do not set `changeOrigin`: the server compares
  // `Origin` with `Host`.
  const proxy = { "/graphql": { target: API_URL, ws: true } };
  // 400 KB of the script are the types of the whole schema, for the cache. They are 25 KB of the 120 KB that are sent.
  const build = { chunkSizeWarningLimit: 800 };
  return { plugins: [react()], build, server: { proxy }, preview: { proxy } };
});

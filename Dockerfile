# The API with the console, for a server of one's own. `docker-compose.yml` runs it beside PostgreSQL and a proxy.
FROM node:20-bookworm-slim AS build
WORKDIR /vigil
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /vigil
COPY --from=build /vigil/package.json ./
COPY --from=build /vigil/node_modules ./node_modules
COPY --from=build /vigil/dist ./dist
RUN mkdir /var/lib/vigil && chown node:node /var/lib/vigil
USER node
ENV HOST=0.0.0.0 PORT=3000 VIGIL_DATA_DIR=/var/lib/vigil
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/src/main.js"]

# The image of the service. How to build and run it: docs/deployment.md. Why it is made like this: decision 49.

# The documentation is built with Redocly, which is not needed at run time.
FROM node:24.21.0-bookworm-slim AS docs
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The optional dependencies are builds of Node 24, which this image has, and of tools that it does not need.
RUN npm ci --omit=optional --ignore-scripts
COPY docs/guides docs/guides
COPY deploy/docs deploy/docs
COPY generated generated
COPY openapi openapi
COPY src src
# The file with the environments and the support of the operator, for example deploy/docs/operator.json.
ARG DOCS_CONFIG=
RUN npm run docs

FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24.21.0-bookworm-slim
# The files belong to root, so the service, which runs as the user node (1000), cannot change them.
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY generated generated
COPY client client
COPY src src
COPY --from=docs /app/dist/docs dist/docs
RUN install --directory --owner=1000 --group=1000 --mode=0700 /data
# The name of the build, for the page / and the log.
ARG BUILD_ID=
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data BUILD_ID=${BUILD_ID}
LABEL org.opencontainers.image.title="Patient API" org.opencontainers.image.revision="${BUILD_ID}"
USER 1000:1000
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
